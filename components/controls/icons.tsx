/** Our own line icons, drawn on a 20-unit square. All are decoration: the control or the text beside them carries the words. */

/** @param path what the line follows; @param filled for the state "is set" of an icon that has an outline for "is not" */
const drawing =
  (path: string, filled = false) =>
  () => (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );

const BOOKMARK = 'M5.5 3h9v14L10 13.5 5.5 17Z';

export const EyeIcon = drawing(
  'M2 10c2-3.7 4.7-5.5 8-5.5s6 1.8 8 5.5c-2 3.7-4.7 5.5-8 5.5S4 13.7 2 10ZM7.6 10a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0',
);
export const EyeOffIcon = drawing(
  'M8 4.7c4.3-.8 7.7 1 10 5.3a13 13 0 0 1-2 2.8M13 14.7c-4.5 2-8.3.4-11-4.7a13 13 0 0 1 3-3.7M8.3 8.3a2.4 2.4 0 0 0 3.4 3.4M3.5 3.5l13 13',
);
export const BookmarkIcon = drawing(BOOKMARK);
export const BookmarkFilledIcon = drawing(BOOKMARK, true);
export const ShelfIcon = drawing('M3.5 3.5v13M7.5 3.5v13M11 4l4.5 12.3M2 16.5h16');
export const SlidersIcon = drawing(
  'M3 6h5M12 6h5M3 14h3M10 14h7M8 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M6 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
);
export const BackIcon = drawing('M12 4.5 6.5 10l5.5 5.5');
export const UpIcon = drawing('M4.5 12.5 10 7l5.5 5.5');
export const DownIcon = drawing('M4.5 7.5 10 13l5.5-5.5');
export const LocateIcon = drawing('M5 10a5 5 0 1 0 10 0 5 5 0 1 0-10 0M10 2v5M10 13v5M2 10h5M13 10h5');
export const CopyIcon = drawing('M7 7h9.5v9.5H7ZM13 7V3.5H3.5V13H7');
export const SearchIcon = drawing('M3.5 9a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13.2 13.2l4 4');
export const PencilIcon = drawing(
  'm4 16 .8-3.6 8.6-8.6a1.5 1.5 0 0 1 2.1 0l.7.7a1.5 1.5 0 0 1 0 2.1l-8.6 8.6ZM12 5.2 14.8 8',
);
export const BinIcon = drawing('M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5');
export const CloseIcon = drawing('m5 5 10 10M15 5 5 15');
export const ArticleIcon = drawing('M4.5 2.5h11v15h-11ZM7.5 6.5h5M7.5 10h5M7.5 13.5h3');
export const SourcesIcon = drawing('M3 5.5 10 2l7 3.5L10 9ZM3 10l7 3.5 7-3.5M3 14.5 10 18l7-3.5');
export const SelectionIcon = drawing('M3 6h14M3 10h4M13 10h4M3 14h14M9 8v4M11 8v4');
export const TrailIcon = drawing('M3 15.5 7 9l4 3.5L17 4M3 17.5h14');
export const FilterIcon = drawing('M2.5 5h15M5.5 10h9M8.5 15h3');
