import { openPage } from '../together/page.tsx';
import { FollowUp } from './follow-up.tsx';
import './follow.css';

openPage((parts) => <FollowUp {...parts} />);
