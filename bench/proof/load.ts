import type { Finding } from './finding.ts';

export const load = async (): Promise<Finding[]> => [];
