/** Where instances of the annotator in one world find each other. A symbol, which no element of a page can answer to. */
const INSTANCE = Symbol.for('claimlight.annotator');

/**
 * Ends the instance that an earlier injection left in this world, and registers the new one. An instance in another world (of the
 * extension before an update) is out of reach: its runtime is dead, by which it knows to end itself, and the painter's names are the same.
 *
 * @returns the controller of the new instance's life
 */
export function takeOver(world: object): AbortController {
  const holder = world as { [INSTANCE]?: AbortController };
  holder[INSTANCE]?.abort(new DOMException('A newer annotator took over', 'AbortError'));
  const life = new AbortController();
  holder[INSTANCE] = life;
  life.signal.addEventListener('abort', () => holder[INSTANCE] === life && delete holder[INSTANCE], { once: true });
  return life;
}
