/** Annotations as files that the browser keeps. */
import { strToU8, zipSync } from 'fflate';
import { keepFile } from '../../components/keep-file.ts';
import type { ExportFormat } from '../../components/library/export-dialog.tsx';
import { csvFile } from '../../core/annotations/exchange/csv.ts';
import { htmlFile } from '../../core/annotations/exchange/html.ts';
import { jsonLdFile } from '../../core/annotations/exchange/json-ld.ts';
import { markdownFiles } from '../../core/annotations/exchange/markdown.ts';
import type { Annotation } from '../../core/types.ts';

export function exportAs(format: ExportFormat, annotations: readonly Annotation[]): void {
  const { name, type, content } = FILES[format](annotations);
  keepFile(name, type, content);
}

export const keepBackup = (text: string): void =>
  keepFile(`claimlight-backup-${today()}.json`, 'application/json', text);

const today = (): string => new Date().toISOString().slice(0, 10);

interface Made {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

const named = (ending: string): string => `claimlight-${today()}.${ending}`;

const FILES: Readonly<Record<ExportFormat, (annotations: readonly Annotation[]) => Made>> = {
  jsonld: (all) => ({
    name: named('jsonld'),
    type: 'application/ld+json',
    content: jsonLdFile(all, `urn:uuid:${crypto.randomUUID()}`),
  }),
  csv: (all) => ({ name: named('csv'), type: 'text/csv', content: csvFile(all) }),
  html: (all) => ({ name: named('html'), type: 'text/html', content: htmlFile(all) }),
  markdown(all) {
    const files = markdownFiles(all);
    const [only] = files;
    if (only && files.length === 1) return { name: only.name, type: 'text/markdown', content: only.text };
    const zipped = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])));
    return { name: named('zip'), type: 'application/zip', content: zipped as Uint8Array<ArrayBuffer> };
  },
};
