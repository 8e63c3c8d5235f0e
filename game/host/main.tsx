import { openPage } from '../together/page.tsx';
import { HostPage } from './host-page.tsx';
import '../phone/phone.css';
import './host.css';

openPage((parts) => <HostPage {...parts} />);
