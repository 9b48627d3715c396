namespace Monotable.Generators.Model;

/// <summary>DynamoDB's types, as far as a model knows them.</summary>
internal enum StoredKind
{
    Any,
    String,
    Number,
    Binary,
    Boolean,
    List,
    Map,
    StringSet,
    NumberSet,
    BinarySet,
}
