/** Reading what a command was given and writing what it found, with words for what is wrong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Paths are meant from where the reader typed them; npm runs us in the project's folder. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Ends the command with a sentence. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export function readText(path: string): string {
  try {
    return readFileSync(typedPath(path), 'utf8');
  } catch (error) {
    return fail(
      `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`,
    );
  }
}

/** @returns the list that a JSON file holds */
export function readList(path: string): readonly unknown[] {
  const text = readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    return fail(`${path}: it is no JSON. ${(error as Error).message}`);
  }
  return Array.isArray(json) ? json : fail(`${path}: it holds no list.`);
}

/** Writes a file, and the folders it stands in. */
export function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(typedPath(path)), { recursive: true });
    writeFileSync(typedPath(path), text);
  } catch (error) {
    fail(`${path}: ${(error as Error).message}`);
  }
}
