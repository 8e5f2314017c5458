/** The product's mark: a page with one line lit. The same drawing as `assets/icon.svg`. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f3a4d" />
      <path d="M8 9h16M8 23h10" stroke="#9db4c2" stroke-width="2.5" stroke-linecap="round" />
      <path d="M7.5 16h17" stroke="#ffc94d" stroke-width="7" stroke-linecap="round" />
    </svg>
  );
}
