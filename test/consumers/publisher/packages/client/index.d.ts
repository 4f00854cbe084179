export declare function order(): Promise<never>;
