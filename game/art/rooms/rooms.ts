import type { Room } from '../../../src/story/vocabulary.ts';
import { carDusk } from './car-dusk.ts';
import { corridor } from './corridor.ts';
import { hospitalCorridor } from './hospital-corridor.ts';
import { clinic, familyHome, nursery } from './other-rooms.ts';
import type { RoomPlan } from './plan.ts';
import { schoolMeeting } from './school-meeting.ts';
import { stairs } from './stairs.ts';
import { caseConference, councilPanel, schoolOffice, teamRoom, youthJustice } from './working-rooms.ts';

/** How every room is made. */
export const rooms: Record<Room, RoomPlan> = {
  'school-meeting': schoolMeeting,
  'school-office': schoolOffice,
  'case-conference': caseConference,
  nursery,
  clinic,
  'youth-justice': youthJustice,
  'family-home': familyHome,
  'council-panel': councilPanel,
  corridor,
  'hospital-corridor': hospitalCorridor,
  stairs,
  'car-dusk': carDusk,
  'team-room': teamRoom,
};
