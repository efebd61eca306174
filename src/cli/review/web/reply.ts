/** What a request is answered with. */
export type Reply =
  | { readonly kind: 'page'; readonly text: string; readonly status?: number }
  | { readonly kind: 'file'; readonly text: string; readonly name: string }
  /** The page that is shown after something was done, so that a reload does not do it again. */
  | { readonly kind: 'next'; readonly path: string }
  | { readonly kind: 'stop'; readonly text: string };
