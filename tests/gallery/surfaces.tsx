/** Every surface in every state, by name. */
import type { JSX } from 'preact';
import { baseSurfaces } from './base-surfaces.tsx';
import { documentSurfaces } from './document-surfaces.tsx';
import { librarySurfaces } from './library-surfaces.tsx';
import { panelSurfaces } from './panel-surfaces.tsx';

export const surfaces: ReadonlyMap<string, () => JSX.Element> = new Map([
  ...panelSurfaces,
  ...documentSurfaces,
  ...librarySurfaces,
  ...baseSurfaces,
]);
