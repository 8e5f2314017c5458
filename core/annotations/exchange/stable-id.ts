import type { AnnotationId } from '../../types.ts';

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/**
 * The id under which a record from elsewhere is kept: its own when it is a UUID, otherwise one made from it (version 8 of
 * RFC 9562), the same each time, so that importing twice gives one record.
 *
 * @param id the record's id, or what tells it from others where it has none
 */
export function stableId(id: string): AnnotationId {
  const own = UUID.exec(id);
  if (own) return `urn:uuid:${own[1]!.toLowerCase()}`;
  const hex = [0, 1, 2, 3].map((round) => fnv1a(`${round} ${id} ${round}`)).join('');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]!;
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** FNV-1a with a final mix (Murmur3's), 32 bits in hex. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
