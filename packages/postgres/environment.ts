/** What PostgreSQL's programs may see of our environment: nothing that could set them up another way, and no secrets. */
export const environmentOfServer: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
