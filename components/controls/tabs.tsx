import './tabs.css';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onGo: (id: Id) => void;
}

/**
 * Tabs with arrow keys; the panel that belongs to them has the id `tabPanelId(current)`.
 * WAI-ARIA Authoring Practices, tabs with automatic activation.
 */
export function Tabs<Id extends string>({ label, tabs, current, onGo }: Props<Id>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const rightwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const at = tabs.findIndex((tab) => tab.id === current);
    const to = new Map([
      ['ArrowRight', at + rightwards],
      ['ArrowLeft', at - rightwards],
      ['Home', 0],
      ['End', tabs.length - 1],
    ]).get(event.key);
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onGo(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(tab.id)}
          class="tab"
          aria-selected={tab.id === current}
          aria-controls={tab.id === current ? tabPanelId(tab.id) : undefined}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onGo(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

export const tabId = (id: string): string => `tab-${id}`;
export const tabPanelId = (id: string): string => `tab-panel-${id}`;
