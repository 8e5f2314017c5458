import { parentNodeOf } from './dom.ts';

/** Whether text stands on a light or a dark ground. */
export type Tone = (typeof TONES)[number];
export const TONES = ['light', 'dark'] as const;

/**
 * The ground that an element's text stands on: the nearest background colour that hides what is behind it, from the element
 * outwards through shadow roots. Without one, the page's canvas, which `color-scheme` may make dark. Reads styles, so call it
 * when layout is clean: it forces style recalculation otherwise.
 */
export function toneOf(element: Element, canvas: Tone = canvasTone(element)): Tone {
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    const ground = parseColor(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha >= 0.5) return ground.luminance < MIDDLE ? 'dark' : 'light';
    at = outwards(at);
  }
  return canvas;
}

/**
 * @param color a computed colour: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or `color(srgb 0.1 0.2 0.3 / 0.5)`
 * @returns relative luminance (WCAG 2.2) and alpha, each 0 to 1; undefined for notations we do not read
 */
export function parseColor(color: string): { luminance: number; alpha: number } | undefined {
  const scale = color.startsWith('rgb') ? 255 : color.startsWith('color(srgb ') ? 1 : undefined;
  if (scale === undefined) return undefined;
  const numbers =
    color
      .slice(0, 120)
      .match(/\d*\.?\d+/g)
      ?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return {
    luminance: 0.2126 * linear(red / scale) + 0.7152 * linear(green / scale) + 0.0722 * linear(blue / scale),
    alpha,
  };
}

/** Where black and white text contrast equally with the ground. */
const MIDDLE = 0.179;
const MOST_LEVELS = 200;

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function outwards(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** With a dark `color-scheme` the canvas is dark and its text light, without any background being set. */
function canvasTone(element: Element): Tone {
  const text = parseColor(getComputedStyle(element).color);
  return text !== undefined && text.luminance > 0.5 ? 'dark' : 'light';
}
