/** Results as values: success, or a failure with a name that callers act on and views have a sentence for. */

export type FailureName =
  | 'no-receiver' // nothing listens in that tab: not injected, or the extension was updated
  | 'stale-page' // the page's script outlived an update of the extension
  | 'not-allowed' // browser page, store page, or the permission is missing
  | 'no-article' // nothing readable on the page
  | 'too-large' // more than the reader's slice budget
  | 'private-window' // saving is off
  | 'storage-full'
  | 'storage-failed'
  | 'bad-message'
  | 'unexpected';

export interface Failure {
  readonly name: FailureName;
  /** For logs; views show the sentence of locale key `failure.<name>`. */
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (name: FailureName, detail?: string): Result<never> => ({
  ok: false,
  failure: detail === undefined ? { name } : { name, detail },
});
