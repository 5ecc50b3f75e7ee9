// What the build puts into the code.
interface ImportMetaEnv {
  /** The commit that was built, with a `+` where something was changed since. */
  readonly VIGIL_BUILD: string;
  /** Where the Wayback Machine answers, without a slash at the end. */
  readonly VIGIL_ARCHIVE: string;
}
