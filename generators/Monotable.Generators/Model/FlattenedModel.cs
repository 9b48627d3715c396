namespace Monotable.Generators.Model;

/// <summary>A member whose object has no attribute of its own: its members are stored as attributes beside it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Type">The object's type, with the attributes that its members have there.</param>
internal sealed record FlattenedModel(MemberModel Member, TypeModel Type);
