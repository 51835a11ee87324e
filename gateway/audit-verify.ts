// npm run audit:verify -- audit.jsonl --checkpoint earlier.checkpoint: whether an exported audit is as it was sealed.
import { verifyOptions } from './audit/options.ts';
import { verdictOn } from './audit/verdict.ts';
import { runProgram } from './refusal.ts';

await runProgram(async () => {
  const { intact, words } = await verdictOn(verifyOptions(process.argv.slice(2)));
  console.log(words);
  if (!intact) process.exitCode = 1;
});
