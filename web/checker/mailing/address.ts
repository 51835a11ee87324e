const LONGEST = 200;
/** One address with a domain, and nothing that could stand for a second one or for another line. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/u;

/** Whether a text is one address that a mail could be sent to. Whether it is anybody's, only its mail server knows. */
export const isAddress = (text: string): boolean => text.length <= LONGEST && ADDRESS.test(text);
