namespace Monotable;

/// <summary>A member that an update may set by itself: no key, no part of an index key, and nothing that the framework writes.</summary>
/// <typeparam name="T">The member's type.</typeparam>
public interface ISettableField<T> : IValueField<T>;
