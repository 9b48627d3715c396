namespace Monotable;

/// <summary>
/// Makes an entity of a class that cannot be decorated, in the table class that carries this attribute: a class of a package, a generated one.
/// </summary>
/// <typeparam name="TEntity">The class, record or struct.</typeparam>
/// <param name="partition">The partition key's template, as in <see cref="ItemKeyAttribute"/>.</param>
/// <param name="sort">The sort key's template; omitted where the table has no sort key.</param>
/// <remarks>
/// What other attributes would say on the class and its members, <see cref="MapsIndexAttribute{TEntity}"/>,
/// <see cref="MapsMemberAttribute{TDeclaring, TAttribute}"/> and <see cref="MapsTypeAttribute{TType, TAttribute}"/> say on the table class.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapsAttribute<TEntity>(string partition, string? sort = null) : Attribute
{
    /// <summary>Gets the partition key's template.</summary>
    public string Partition { get; } = partition;

    /// <summary>Gets the sort key's template, or <see langword="null"/>.</summary>
    public string? Sort { get; } = sort;

    /// <summary>Gets or sets the value of the discriminator attribute of this entity's items. The default is the class's name.</summary>
    public string? Discriminator { get; set; }

    /// <summary>Gets or sets the name of the repository property on the table class. The default is the English plural of the class's name.</summary>
    public string? Set { get; set; }

    /// <summary>Gets or sets the stem of the generated types' names. The default is the class's name.</summary>
    public string? GeneratedName { get; set; }
}
