/** How long the browser may take to read the file before its memory is given back, in milliseconds. */
const READING = 60_000;

/** Gives the browser a file to keep. Nothing leaves the machine: the address is of this page's own memory. */
export function keepFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}
