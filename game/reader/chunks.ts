import { fetchable } from '../fetchable.ts';

/** The screens that are fetched when they are asked for, so that the first words of a story need not wait for them. */
export const entrance = fetchable(
  () => import('./entrance.tsx'),
  (chunk) => chunk.Entrance,
);
export const notHere = fetchable(
  () => import('./not-here.tsx'),
  (chunk) => chunk.NotHere,
);
export const debriefScreen = fetchable(
  () => import('../debrief/debrief-screen.tsx'),
  (chunk) => chunk.DebriefScreen,
);
export const evidenceScreen = fetchable(
  () => import('../evidence/evidence-screen.tsx'),
  (chunk) => chunk.EvidenceScreen,
);
export const ownStoryScreen = fetchable(
  () => import('../own-story/own-story.tsx'),
  (chunk) => chunk.OwnStory,
);
export const rateScreen = fetchable(
  () => import('../rate/rate-screen.tsx'),
  (chunk) => chunk.RateScreen,
);
export const cohortScreen = fetchable(
  () => import('../cohort/cohort-screen.tsx'),
  (chunk) => chunk.CohortScreen,
);
export const ratingScreen = fetchable(
  () => import('../rate/rating-screen.tsx'),
  (chunk) => chunk.RatingScreen,
);
export const settingsDialog = fetchable(
  () => import('./settings-dialog.tsx'),
  (chunk) => chunk.SettingsDialog,
);
export const playsScreen = fetchable(
  () => import('../saves/plays-screen.tsx'),
  (chunk) => chunk.PlaysScreen,
);
export const offerDialog = fetchable(
  () => import('./offer-dialog.tsx'),
  (chunk) => chunk.OfferDialog,
);
export const liveStage = fetchable(
  () => import('./live-stage.tsx'),
  (chunk) => chunk.LiveStage,
);
export const importing = fetchable(
  () => import('../saves/import-save.ts'),
  (chunk) => chunk.importSave,
);
export const sayUnreadable = fetchable(
  () => import('../saves/say-unreadable.ts'),
  (chunk) => chunk.sayUnreadable,
);
export const playBars = fetchable(
  () => import('./play-bars.tsx'),
  (chunk) => chunk.PlayBars,
);
