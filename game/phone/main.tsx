import { openPage } from '../together/page.tsx';
import { Phone } from './phone.tsx';
import './phone.css';

openPage((parts) => <Phone {...parts} />);
