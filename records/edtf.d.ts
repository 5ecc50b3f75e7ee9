// The part of edtf.js that we use; the package ships no types.
declare module 'edtf' {
  interface Extended {
    /** First instant, milliseconds since 1970 UTC; -Infinity when open. */
    readonly min: number;
    /** Last instant, milliseconds since 1970 UTC; Infinity when open. */
    readonly max: number;
    readonly edtf: string;
  }
  function edtf(text: string): Extended;
  export default edtf;
}
