namespace Monotable.Generators.Parsing;

/// <summary>The metadata names of what the generator looks for.</summary>
internal static class WellKnown
{
    public const string SingleTable = "Monotable.SingleTableAttribute";
    public const string EntityOfTable = "Monotable.EntityAttribute`1";
    public const string Entity = "Monotable.EntityAttribute";
    public const string Includes = "Monotable.IncludesAttribute`1";
    public const string Maps = "Monotable.MapsAttribute`1";
    public const string MapsIndex = "Monotable.MapsIndexAttribute`1";
    public const string MapsMember = "Monotable.MapsMemberAttribute`2";
    public const string MapsType = "Monotable.MapsTypeAttribute`2";
    public const string ItemCollectionOfTable = "Monotable.ItemCollectionAttribute`1";
    public const string ItemCollection = "Monotable.ItemCollectionAttribute";
    public const string ProjectionOf = "Monotable.ProjectionOfAttribute`1";
    public const string ItemCases = "Monotable.Mapping.ItemCasesAttribute";
    public const string ItemKey = "Monotable.ItemKeyAttribute";
    public const string IndexKey = "Monotable.IndexKeyAttribute";
    public const string GlobalIndex = "Monotable.GlobalIndexAttribute";
    public const string LocalIndex = "Monotable.LocalIndexAttribute";
    public const string Flattened = "Monotable.FlattenedAttribute";
    public const string AttributeName = "Monotable.AttributeNameAttribute";
    public const string NotStored = "Monotable.NotStoredAttribute";
    public const string Stored = "Monotable.StoredAttribute";
    public const string StoredAs = "Monotable.StoredAsAttribute";
    public const string Converter = "Monotable.ConverterAttribute`1";
    public const string ConverterInterface = "Monotable.IAttributeConverter`2";
    public const string Version = "Monotable.VersionAttribute";
    public const string CreatedAt = "Monotable.CreatedAtAttribute";
    public const string UpdatedAt = "Monotable.UpdatedAtAttribute";
    public const string WriteOnce = "Monotable.WriteOnceAttribute";
    public const string Unique = "Monotable.UniqueAttribute";
    public const string UniqueKey = "Monotable.UniqueKeyAttribute";
    public const string TimeToLive = "Monotable.TimeToLiveAttribute";
    public const string Counter = "Monotable.CounterAttribute";
    public const string Derived = "Monotable.DerivedAttribute`1";
    public const string DiscriminatorName = "Monotable.DiscriminatorNameAttribute";
    public const string EntityConstructor = "Monotable.EntityConstructorAttribute";
    public const string Scannable = "Monotable.ScannableAttribute";
    public const string Table = "Monotable.Table";
    public const string Condition = "Monotable.Condition";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
    public const string Flags = "System.FlagsAttribute";
}
