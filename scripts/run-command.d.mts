export declare const project: string;
export declare function runCommand(
  command: string,
  args: readonly string[],
  options?: { readonly show?: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<void>;
export declare function runStep<T>(name: string, work: () => Promise<T>): Promise<T>;
export declare function runProgram(program: () => Promise<void>): Promise<void>;
