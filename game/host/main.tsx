import { portsHere } from '../here/ports-here.ts';
import { openPage } from '../together/page.tsx';
import { HostPage } from './host-page.tsx';
import '../phone/phone.css';
import './host.css';

openPage((parts) => <HostPage {...parts} />, portsHere({ kept: true }));
