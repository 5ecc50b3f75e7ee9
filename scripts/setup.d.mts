export declare function requireNode(version?: string): void;
export declare function arePackagesInstalled(): boolean;
export declare function setUp(needed?: readonly ('chromium' | 'firefox')[]): Promise<void>;
