/**
 * Options of the commands: unknown ones and unknown values end with a sentence and exit code 2. A command reads them
 * before it loads what it works with, which takes half a second: to be told what it does, or what is mistyped, takes
 * none of it.
 */

import { enableCompileCache } from 'node:module';
import { parseArgs, type ParseArgsConfig } from 'node:util';

// What a command loads after its options is compiled once, and not at each of its runs.
enableCompileCache();

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options on the command line, for a command that takes nothing else. */
export function readOptions<T extends Options>(options: T) {
  return orFail(() => parseArgs({ options, allowPositionals: false }).values);
}

/** The options on the command line and, as `positionals`, what stands beside them. */
export function readArguments<T extends Options>(options: T) {
  return orFail(() => parseArgs({ options, allowPositionals: true }));
}

function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** The value of an option, which must be one of `choices`. */
export function choiceOf<T extends string>(name: string, value: unknown, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  return choice ?? fail(`--${name}=${String(value)}: write ${choices.join(', ')}`);
}

/** Where `--help` or `-h` is asked for, says what a command does and ends it. */
export function endWithHelp(help: string): void {
  if (!process.argv.slice(2).some((option) => option === '--help' || option === '-h')) return;
  process.stdout.write(`${help}\n`);
  process.exit(0);
}

/** Ends the command with a message. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
