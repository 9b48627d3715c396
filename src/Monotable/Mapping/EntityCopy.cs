using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Monotable.Mapping;

/// <summary>Copies entities, so that what the caller holds stays as it is. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityCopy
{
    /// <summary>Makes a shallow copy: an object of the same type with the same fields.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="item">The entity.</param>
    public static T Of<T>(T item)
        where T : class => Unsafe.As<T>(MemberwiseClone(item));

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object MemberwiseClone(object item);
}
