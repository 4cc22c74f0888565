import { canKeep, keep, savesData, wantsNothing } from './keep.client.ts';

// After everything the page itself needs.
if (import.meta.env.PROD && canKeep() && !savesData() && !wantsNothing())
  addEventListener('load', () => setTimeout(() => void keep().catch(() => undefined), 2000));
