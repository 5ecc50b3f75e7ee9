export type Target = 'chrome' | 'edge' | 'firefox';
export type Variant = 'released' | 'granted';
export declare function folderOf(target: Target, variant: Variant): string;
export declare function ensureBuilt(target: Target, variant: Variant): Promise<string>;
