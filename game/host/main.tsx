import { openPage } from '../together/page.tsx';
import { HostPage } from './host-page.tsx';
import './host.css';

openPage((parts) => <HostPage {...parts} />);
