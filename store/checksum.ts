/** CRC-32 (ISO 3309, polynomial EDB88320) over the UTF-16 code units of a text, low byte first: tells a damaged copy from a whole one. */
export function checksum(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    crc = (crc >>> 8) ^ TABLE[(crc ^ unit) & 0xff]!;
    crc = (crc >>> 8) ^ TABLE[(crc ^ (unit >>> 8)) & 0xff]!;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});
