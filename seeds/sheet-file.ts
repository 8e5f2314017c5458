/** A YAML file that remembers where everything stands, so that each problem can be shown at its line. */
import { basename } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];

/** One thing wrong with a data file, where, and what to do about it. */
export interface Problem {
  readonly path: Path;
  readonly reason: string;
  readonly cure: string;
}

/** Thrown by the build: every problem of one file, each as `file:line: reason. cure`. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** A parsed YAML file. `data` is plain data; `fail` throws every problem with its line. */
export interface SheetFile {
  readonly data: unknown;
  fail(problems: readonly Problem[]): never;
}

/**
 * @param file path as shown in messages
 * @param text the file's content
 * @throws DataFileError when the text is not YAML
 */
export function readSheetFile(file: string, text: string): SheetFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const name = basename(file);
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new DataFileError(
      `${name}:${line}: not readable as YAML: ${broken.message.split('\n')[0]}. Mend the syntax at this line.`,
    );
  }
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    fail(problems) {
      throw new DataFileError(problems.map((p) => `${name}:${lineOf(p.path)}: ${p.reason}. ${p.cure}`).join('\n'));
    },
  };
}
