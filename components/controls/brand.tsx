/** The product's mark, a page with one line lit: the same drawing as `assets/icon.svg`. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 128 128" width="28" height="28" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#1f3a4d" />
      <path d="M28 28h72M28 100h48" stroke="#a9bfcc" stroke-width="8" stroke-linecap="round" />
      <rect x="16" y="48" width="96" height="32" rx="10" fill="#ffc94d" />
    </svg>
  );
}
