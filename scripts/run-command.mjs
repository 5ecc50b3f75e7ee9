// Runs one of the project's tools; its words are shown when they matter.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder, its own tools first on the path.
 *
 * @param {string} command  A name on the path, or of a tool in `node_modules`.
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]  `show`: let it speak while it runs; otherwise
 *   what it says is kept and shown only if it fails. `env`: added to ours.
 * @returns {Promise<void>}
 * @throws {Error} when it cannot start, or ends with anything but 0; the message ends with what it said, and is empty
 *   when it could speak for itself.
 */
export function runCommand(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: project,
      env: {
        ...process.env,
        ...env,
        PATH: `${join(project, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`,
      },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // On Windows the tools are `.cmd` files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (words) => {
        said += words;
      });
    }
    const fail = (/** @type {string} */ why) =>
      reject(new Error([`${command} ${args.join(' ')}: ${why}`, said.trim()].filter(Boolean).join('\n')));
    child.on('error', (error) => fail(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else if (show && signal === null) reject(new Error(''));
      else fail(signal === null ? `ended with ${code}, expected 0` : `was ended by ${signal}`);
    });
  });
}

/**
 * Names a step, runs it, and says how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function runStep(name, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(`✓ ${name} (${seconds()})`);
    return result;
  } catch (error) {
    console.error(`✗ ${name} (${seconds()})`);
    throw error;
  }
}

/**
 * Runs a program to its end: exit 0, or its error's message and exit 1.
 *
 * @param {() => Promise<void>} program
 */
export async function runProgram(program) {
  try {
    await program();
  } catch (error) {
    const words = error instanceof Error ? error.message : error;
    if (words !== '') console.error(words);
    process.exitCode = 1;
  }
}
