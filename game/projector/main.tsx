import { portsHere } from '../here/ports-here.ts';
import { openPage } from '../together/page.tsx';
import { Projector } from './projector.tsx';
import './projector.css';

openPage((parts) => <Projector {...parts} />, portsHere({ kept: false }));
