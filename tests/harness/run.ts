import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

export type Outcome = {
  /** Exit code; 1 when the program could not be started or was ended by a signal. */
  code: number;
  /** Standard output and standard error, in the order written. Empty when shown as it came. */
  output: string;
};

export type RunOptions = {
  /** Ends the program after so many milliseconds. */
  timeoutMs?: number;
  env?: Record<string, string>;
  /** Hands the program our own input and output, so that its output is seen as it comes. */
  show?: boolean;
};

/** Runs a program in the project's folder. Never throws: what went wrong is in the outcome. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool that came with the packages (`wxt`, `tsc`, `biome`, `vitest`). As {@link run}. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  options?: RunOptions,
): Promise<Outcome> {
  const script = path.join(root, 'node_modules', tools[tool]);
  return run(process.execPath, [script, ...args], options);
}

const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

/**
 * The path a user means by an argument: `npm run` changes to the project's folder, but the user
 * may stand elsewhere.
 */
export function givenPath(argument: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
}
