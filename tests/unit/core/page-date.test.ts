import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageDate } from '../../../core/page-date.ts';

describe('a date as pages write it', () => {
  test.each([
    ['2023-11-08', '2023-11-08'],
    ['2023-11', '2023-11'],
    ['2023-11-08T20:40:04+00:00', '2023-11-08T20:40:04+00:00'],
    ['2023-11-08T20:40:04.123Z', '2023-11-08T20:40:04Z'],
    ['2024-08-28T07:26:02-0400', '2024-08-28T07:26:02-04:00'],
    ['2024-04-30 16:38:37 +02:0', '2024-04-30T16:38:37+02:00'],
    ['2023-08-30T16:45+0100', '2023-08-30T16:45+01:00'],
    ['2019-11-18T17:01:27.893', '2019-11-18'],
    ['2023-11-09 04:00:00', '2023-11-09'],
    ['2023-1-9', '2023-01-09'],
    ['20231108', '2023-11-08'],
    ['20231108T204004Z', '2023-11-08T20:40Z'],
    ['Wed, 08 Nov 2023 20:40:04 GMT', '2023-11-08T20:40:04Z'],
    ['November 8, 2023', '2023-11-08'],
    ['  2023-11-08 ', '2023-11-08'],
  ])('%s is read as %s', (written, date) => {
    expect(pageDate(written)).toBe(date);
  });

  test.each(['', 'yesterday', '5 hours ago', '12', '1823-11-08', '2023-13-08', '2023-11-42', 'Nov 8', undefined, null])(
    '%s is no date',
    (written) => {
      expect(pageDate(written)).toBeUndefined();
    },
  );

  test('whatever is written, nothing but a date comes out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (written) => {
        expect(pageDate(written) ?? '2000').toMatch(
          /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/,
        );
      }),
    );
  });
});
