/** W3C Web Annotation JSON-LD, without loss: what the model has no word for stands under keys of our own. */
import type { Annotation } from '../../types.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Names of our own keys. Only a name: nothing is ever fetched from it. */
export const OWN_NAMESPACE = 'https://claimlight.example/ns#';
export const OWN = 'claimlight';

/** @returns one annotation as a record that stands on its own (Web Annotation Data Model, sections 3 and 4) */
export function toJsonLd(annotation: Annotation): Record<string, unknown> {
  const { id, created, modified, url, quote, position, note, tags } = annotation;
  const bodies = [
    ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
  ];
  return {
    '@context': [ANNOTATION_CONTEXT, { [OWN]: OWN_NAMESPACE }],
    id,
    type: 'Annotation',
    created,
    modified,
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
    ...own(annotation),
  };
}

/** @returns a whole file: an AnnotationCollection with one page (section 5) */
export function jsonLdFile(annotations: readonly Annotation[], id: `urn:uuid:${string}`): string {
  return JSON.stringify(
    {
      '@context': ANNOTATION_CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: 'Claimlight',
      total: annotations.length,
      first: {
        id: `${id}#page`,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items: annotations.map(toJsonLd),
      },
    },
    undefined,
    1,
  );
}

function own(annotation: Annotation): Record<string, unknown> {
  const { schema, kind, color, page, block, restsOn, deleted } = annotation;
  return Object.fromEntries(
    Object.entries({ schema, kind, color, page, block, restsOn, deleted })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [`${OWN}:${key}`, value]),
  );
}
