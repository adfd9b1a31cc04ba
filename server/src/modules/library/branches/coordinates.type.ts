import { Field, Float, InputType, ObjectType } from 'type-graphql';

@ObjectType('Coordinates', { simpleResolvers: true, description: 'A point on the map (WGS 84).' })
export class CoordinatesType {
  @Field(() => Float, { description: 'Degrees north of the equator; south is negative.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich.' })
  longitude: number;
}

@InputType({ description: 'A point on the map (WGS 84).' })
export class CoordinatesInput {
  @Field(() => Float, { description: 'Degrees north of the equator, -90 to 90; south is negative.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich, -180 to 180.' })
  longitude: number;
}
