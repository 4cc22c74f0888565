/** What a browser tells of its network, where it tells anything. */
export type Network = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether nothing may be fetched that was not asked for: the reader saves data, or the network is slow. */
export const isSpared = ({ saveData = false, effectiveType = '' }: Network = {}): boolean =>
  saveData || ['slow-2g', '2g'].includes(effectiveType);
