import './avatar.css';
import { avatarColour } from './avatar-colour';
import { initialsOf } from './initials';

interface AvatarProps {
  actor: { id: string; type: 'person' | 'body'; name: string };
  size?: 'small' | 'large';
}

/** Initials on a colour of the actor's own: round for a person, square for a body. Decoration; the name stands beside it. */
export function Avatar({ actor, size = 'large' }: AvatarProps) {
  return (
    <span
      class={`sp-avatar ${size} ${actor.type}`}
      style={{ backgroundColor: avatarColour(actor.id) }}
      aria-hidden="true"
    >
      {initialsOf(actor.name)}
    </span>
  );
}
