namespace Monotable.Specification.Tests.Shapes;

/// <summary>A table of entities whose members have shapes of their own, and of a class that knows nothing of the table.</summary>
[SingleTable("shapes")]
[GlobalIndex("ByRoute")]
[GlobalIndex("ByHolder")]
[GlobalIndex("ByClass", Projection = IndexProjection.KeysOnly)]
[Maps<Parcel>("PARCEL#{Code}", "PARCEL", Discriminator = "parcel")]
[MapsIndex<Parcel>("ByRoute", "FROM#{From.Town}", "TO#{To.Town}#{Code}")]
[MapsType<Parcel, ScannableAttribute>]
[MapsMember<Parcel, AttributeNameAttribute>(nameof(Parcel.Code), "code")]
[MapsMember<Parcel, VersionAttribute>(nameof(Parcel.Revision))]
[MapsMember<Parcel, NotStoredAttribute>(nameof(Parcel.Sender))]
[MapsMember<Place, AttributeNameAttribute>(nameof(Place.Town), "town")]
public sealed partial class ShapesTable;
