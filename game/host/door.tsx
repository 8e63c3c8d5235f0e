import type { HostProps } from './host-props.ts';

/** The door of the room: while it is open people can join, and this computer listens to its network. */
export function Door({ linked, view }: Pick<HostProps, 'linked' | 'view'>) {
  const { door } = view.room;
  return (
    <p class="actions" data-door={door ? 'open' : 'closed'}>
      {door ? (
        <button type="button" class="button quiet" data-action="close-door" onClick={() => void linked.wish({ kind: 'close-door' })}>
          Close the door
        </button>
      ) : (
        <button type="button" class="button" data-action="open-door" onClick={() => void linked.wish({ kind: 'open-door' })}>
          Open the door
        </button>
      )}
      <span class="soft">
        {door
          ? 'Phones in this network can join.'
          : view.room.phase === 'lobby'
            ? 'Nobody can join yet: this computer is closed to the network.'
            : 'Nobody can join. Phones that are in cannot be heard on the network while it is closed.'}
      </span>
    </p>
  );
}
