/** Something the person at the terminal can put right. It is told in its own words and without a trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Runs a program to its end: a refusal is a sentence and exit code 2, anything else a trace and 1. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}
