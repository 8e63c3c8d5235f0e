/** Where the words of our own begin. Nobody owns the name: whoever publishes the profile under a name of theirs changes it here and in `docs/xapi-profile.jsonld`. */
export const vocabulary = 'https://joined-up.example/xapi';

/** The version of the profile that our statements follow. */
export const profileVersion = `${vocabulary}/v1`;

/** The verbs of our statements: all of them ADL's, three as cmi5 defines them. */
export const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

/** The types of the activities that our statements define. */
export const activityTypes = {
  decision: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** What stands in the result of a decision. */
export const resultExtensions = {
  i: `${vocabulary}/extensions/i`,
  we: `${vocabulary}/extensions/we`,
  they: `${vocabulary}/extensions/they`,
  putForward: `${vocabulary}/extensions/put-forward`,
  settled: `${vocabulary}/extensions/settled`,
  why: `${vocabulary}/extensions/why`,
  cost: `${vocabulary}/extensions/cost`,
} as const;

/** What stands in the context of a decision. */
export const contextExtensions = {
  seat: `${vocabulary}/extensions/seat`,
  play: `${vocabulary}/extensions/play`,
} as const;

/** Categories that cmi5 asks for: of its own statements, and of those that say that something is completed. */
export const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;
