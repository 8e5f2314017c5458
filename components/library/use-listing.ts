import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/annotations/catalogue.ts';
import type { Listing } from '../../core/annotations/listing.ts';
import type { Ask } from '../../core/annotations/shelf.ts';

export interface Answer {
  readonly list: Listing;
  /** What was searched for. */
  readonly query: string;
}

/** How long a list is worked on before input and painting get their turn, in milliseconds. */
const SLICE = 10;

/**
 * The list that was asked for last. It is made in slices; a new question ends the work on the one before, and until there
 * is an answer the old list stays. A list that is made within the first slice is there before the browser paints.
 *
 * @param version grows as the catalogue changes; each version is listed anew
 * @returns undefined before the first list
 */
export function useListing(catalogue: Catalogue, version: number, ask: Ask): Answer | undefined {
  const [made, setMade] = useState<Answer>();
  const { binned, query, filter, order, grouping } = ask;
  const asked = useRef(0);
  useLayoutEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    const steps = catalogue.list({ binned, query, filter, order, grouping });
    const channel = new MessageChannel();
    const work = () => {
      const end = performance.now() + SLICE;
      for (let step = steps.next(); mine === asked.current; step = steps.next()) {
        if (step.done) return setMade({ list: step.value, query });
        if (performance.now() >= end) return channel.port2.postMessage(undefined);
      }
    };
    channel.port1.onmessage = work;
    work();
    return () => {
      asked.current += 1;
      channel.port1.close();
    };
  }, [catalogue, version, binned, query, filter, order, grouping]);
  return made;
}
