// What the build puts into the code.
interface ImportMetaEnv {
  /** The commit that was built, with a `+` where something was changed since. */
  readonly VIGIL_BUILD: string;
}
