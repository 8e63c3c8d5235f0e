import back from 'lucide-static/icons/arrow-left.svg?raw';
import book from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevrons-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevrons-up.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pen from 'lucide-static/icons/pen-line.svg?raw';
import pocket from 'lucide-static/icons/wallet.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import settings from 'lucide-static/icons/settings-2.svg?raw';
import signpost from 'lucide-static/icons/signpost.svg?raw';
import stepOut from 'lucide-static/icons/log-out.svg?raw';
import they from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';

const icons = {
  back,
  book,
  check,
  chevronDown,
  chevronUp,
  close,
  download,
  eye,
  hand,
  handshake,
  pause,
  pen,
  play,
  pocket,
  settings,
  signpost,
  stepOut,
  they,
  undo,
  upload,
  user,
  users,
} as const;
export type IconName = keyof typeof icons;

/** A Lucide icon beside words that say the same; it is never the only sign. The build has made one path of each. */
export function Icon({ name }: { name: IconName }) {
  return <Strokes d={icons[name]} />;
}

/** An icon of 24 by 24 in one stroke weight and the colour of the words; `d` is the data of its path. */
export function Strokes({ d }: { d: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
