import type { Room } from '../../../src/story/vocabulary.ts';
import type { RoomPlan } from './plan.ts';
import { schoolMeeting } from './school-meeting.ts';

/** How every room is made. */
export const rooms: Record<Room, RoomPlan> = {
  'school-meeting': schoolMeeting, 'school-office': schoolMeeting, 'case-conference': schoolMeeting, nursery: schoolMeeting, clinic: schoolMeeting, 'youth-justice': schoolMeeting,
  'family-home': schoolMeeting, 'council-panel': schoolMeeting, corridor: schoolMeeting, 'car-dusk': schoolMeeting, 'team-room': schoolMeeting,
};
